package fr.lignealigne.plan.imports;

/** The kinds of file a plan can be imported from. */
public enum Format {
    DOCX,
    ODT,
    MARKDOWN,
    PLAIN_TEXT,
    PDF
}
