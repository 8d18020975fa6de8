package fr.lignealigne.bilateral;

import java.time.Instant;
import java.util.List;

/**
 * What became of the calendar messages of a meeting to one side, with the same sequence.
 *
 * @param cancellation whether they took the meeting out of calendars; else they invited
 * @param officials the functions of those of the State; empty for the leads of the association
 * @param count how many people
 * @param at when the last of them left, or was written while it waits
 */
public record InvitationReceipt(boolean cancellation, List<String> officials, int count, Result result, Instant at) {

    public InvitationReceipt {
        officials = List.copyOf(officials);
    }

    /** Whether the mail server took the message. */
    public enum Result {
        SENT,
        WAITING,
        GIVEN_UP
    }
}
