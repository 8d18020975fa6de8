package fr.lignealigne.bilateral;

import java.time.Instant;
import java.util.List;

/**
 * What became of the calendar messages of a meeting to one side, with the same sequence.
 *
 * @param cancellation whether they took the meeting out of calendars; else they invited
 * @param officials the functions of those of the State; empty for the association
 * @param at when the last left, or was written while it waits; for the association the first
 */
public record InvitationReceipt(boolean cancellation, List<String> officials, Result result, Instant at) {

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
