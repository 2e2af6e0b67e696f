interface Reply {
  readonly title: string;
  readonly body: string;
}

export const replies: Reply[] = [
  {
    title: 'Lamp sent',
    body: `Hi {customer_name},

Your lamp left our shop this morning. It is with you by Friday.`,
  },
  {
    title: 'Money sent back',
    body: 'Hi {customer_name}, we sent your money back today. ' + 'Your bank shows it within three days.',
  },
];
