# The macros of the shop
resource "zendesk_macro" "lamp_sent" {
  title = "Lamp sent"

  action {
    field = "status"
    value = "solved"
  }
  action {
    field = "comment_value_html"
    value = <<-EOT
      <p>Hi {{ticket.requester.first_name}},</p>
      <p>Your lamp left our shop this morning. It is with you by Friday.</p>
    EOT
  }
}

resource "zendesk_macro" "money_back" {
  title   = "Money sent back"
  actions = [
    { field = "comment_value", value = jsonencode(["channel:all", "Hi {{ticket.requester.first_name}},\n\nWe sent your money back today. Your bank shows it within three days."]) },
  ]
}
