import type { HelpDesk } from '../desk.ts';
import { each } from '../each.ts';

export const salesforce: HelpDesk = {
  id: 'salesforce',
  name: 'Salesforce',
  fillsPlaceholders: true,
  dialects: ['merge', 'triple'],
  firstName: '{!Contact.FirstName}',
  fullName: '{!Contact.Name}',
  email: '{!Contact.Email}',
  agentName: '{!User.Name}',
  customerRoots: ['contact', 'recipient', 'lead', 'case.contact'],
  agentRoots: ['user', 'sender', 'organization', 'account'],
  reference: '{!Case.CaseNumber}',
  // Standard fields of the objects that quick text and email templates merge (developer.salesforce.com, object reference;
  // help.salesforce.com, merge fields), as known in November 2026, not read again. Names ignore case; what ends
  // in __c is the team's own.
  catalogue: {
    ignoresCase: true,
    open: ['contact', 'recipient', 'lead', 'case', 'account', 'user', 'sender', 'organization', 'opportunity'],
    names: [
      ...each(
        'Contact Recipient',
        'Id Name FirstName LastName MiddleName Salutation Suffix Title Email Phone MobilePhone Fax Department AccountId Account.Name Account.<**> MailingStreet MailingCity MailingState MailingPostalCode MailingCountry OwnerFullName Owner.<**>',
      ),
      ...each(
        'Lead',
        'Id Name FirstName LastName Salutation Title Company Email Phone MobilePhone Street City State PostalCode Country Status Owner.<**>',
      ),
      ...each(
        'User Sender',
        'Id Name FirstName LastName Title Email Phone MobilePhone Fax Extension Department CompanyName Signature Username Alias Street City State PostalCode Country',
      ),
      ...each(
        'Case',
        'Id CaseNumber Subject Description Status Priority Origin Type Reason ClosedDate CreatedDate SuppliedName SuppliedEmail Thread_Id ThreadId ContactId AccountId Link Contact.<**> Account.<**> Owner.<**> OwnerFullName',
      ),
      ...each(
        'Account',
        'Id Name AccountNumber Phone Fax Website Industry Type BillingStreet BillingCity BillingState BillingPostalCode BillingCountry Owner.<**>',
      ),
      ...each('Organization', 'Id Name Phone Fax Street City State PostalCode Country Division'),
      ...each('Opportunity', 'Id Name Amount CloseDate StageName Description Type Owner.<**> Account.<**>'),
      ...each(
        '',
        '<object>__c.<**> $<**> Asset.<**> Order.<**> Contract.<**> Product2.<**> WorkOrder.<**> ServiceAppointment.<**> Entitlement.<**> Solution.<**> Campaign.<**> CampaignMember.<**> Event.<**> Task.<**> Quote.<**> MessagingSession.<**> MessagingEndUser.<**> LiveChatTranscript.<**> Related.<**> RelatedTo.<**> SelfServiceUser.<**> Today Now Approval.<**> ApprovalRequest.<**> Knowledge__kav.<**> Owner.<**> VoiceCall.<**>',
      ),
    ],
  },
  samples: {
    'Case.CaseNumber': '00048213',
    'Case.Thread_Id': '[ ref:_00D48213 ]',
  },
};
