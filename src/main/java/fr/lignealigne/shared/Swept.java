package fr.lignealigne.shared;

/**
 * Rows went since their time was over.
 *
 * @param kind which, by the name of the rule they were kept by
 */
public record Swept(String kind, long rows) {}
