package fr.lignealigne.remark;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a draft was taken from: a letter that its association wrote before.
 *
 * @param date as the letter says it; null when nobody said
 */
public record EarlierContribution(String title, @Nullable LocalDate date) {}
