package fr.lignealigne.remark;

import java.time.LocalDate;

/**
 * A remark was spoken of.
 *
 * @param day in Paris
 * @param outcomeKey the sentence that says what came of it
 * @param awaitsArbitration whether the cabinet is asked to decide
 * @param address of the page that tells it
 */
public record Spoken(RemarkId remark, LocalDate day, String outcomeKey, boolean awaitsArbitration, String address) {}
