package fr.lignealigne.question;

import java.time.Instant;

/**
 * A deposited answer.
 *
 * @param position the how manieth of its association, from 1 on
 * @param depositedAs the function of the lead who deposited it
 */
public record GivenAnswer(int position, Stance stance, String words, String depositedAs, Instant depositedAt) {}
