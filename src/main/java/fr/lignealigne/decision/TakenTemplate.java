package fr.lignealigne.decision;

/**
 * An answer template that was taken up.
 *
 * @param words of the template when it was picked: it may be changed before the answer is sent
 */
public record TakenTemplate(TemplateId template, String words) {}
