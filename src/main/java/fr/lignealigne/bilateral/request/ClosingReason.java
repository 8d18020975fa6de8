package fr.lignealigne.bilateral.request;

import fr.lignealigne.shared.Invalid;

/** Why a request was taken back or declined: the other side reads it. */
final class ClosingReason {

    private static final int LONGEST = 500;

    private ClosingReason() {}

    static String of(String typed) {
        if (typed.isBlank() || typed.length() > LONGEST) {
            throw new Invalid("request.reason.missing", LONGEST);
        }
        return typed.strip();
    }
}
