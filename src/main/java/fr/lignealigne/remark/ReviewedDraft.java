package fr.lignealigne.remark;

/** What somebody wrote on the text elsewhere, as the draft it becomes, with their name. */
public record ReviewedDraft(RemarkDraft draft, String reviewer) {}
