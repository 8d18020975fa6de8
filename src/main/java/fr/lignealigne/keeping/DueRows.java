package fr.lignealigne.keeping;

/** Rows that the nightly round deletes once their time is over: which, and from which moment on the time counts. */
enum DueRows {
    INVITATIONS(Keep.LINKS, "invitation", "expires_at", ""),
    KNOWN_DEVICES(Keep.DEVICES, "known_device", "expires_at", ""),
    SIGN_IN_SIEGES(Keep.SIEGES, "sign_in_siege", "seen_at", ""),
    FACTOR_SIEGES(Keep.SIEGES, "factor_siege", "told_at", ""),
    RESETS(Keep.RESETS, "factor_reset", "asked_at", ""),
    PROPOSALS(Keep.PROPOSALS, "seat_proposal", "proposed_at", ""),
    FIRST_SEATS(Keep.PROPOSALS, "first_seat", "proposed_at", " and held_at is null"),
    SEAT_CHANGES(Keep.SEATS, "seat_change", "changed_at", ""),
    /** Those with a calendar object say which edition of a meeting somebody has: they stay with the meeting. */
    MAILS(
            Keep.MAILS,
            "outgoing_mail",
            "coalesce(sent_at, given_up_at)",
            " and not exists (select 1 from meeting_letter l where l.mail_id = outgoing_mail.id)");

    private final Keep keep;
    private final String table;
    private final String moment;
    private final String condition;

    DueRows(Keep keep, String table, String moment, String condition) {
        this.keep = keep;
        this.table = table;
        this.moment = moment;
        this.condition = condition;
    }

    Keep keep() {
        return keep;
    }

    String table() {
        return table;
    }

    /** Those of that moment or earlier, {@code :kept}. */
    String where() {
        return " where " + moment + " <= :kept" + condition;
    }
}
