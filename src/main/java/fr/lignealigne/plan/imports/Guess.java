package fr.lignealigne.plan.imports;

/** What a reader could only guess of an item: somebody looks at it before the text is kept. */
public enum Guess {
    /** How the file codes its letters, which it does not say; told at the first that depends on it. */
    ENCODING,
    /** Whether the hyphen at the end of a line is the word's own. */
    WORD,
    /** Whether a line goes on from the full one above it, or begins a paragraph. */
    BREAK,
    /** That a line is a heading, of which neither its letters nor a number tell. */
    HEADING,
    /** That words which stand under one another without a line around them are a table; told at its first cell. */
    TABLE,
    /** What is read first of words that stand side by side. */
    ORDER
}
