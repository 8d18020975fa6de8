package fr.lignealigne.keeping;

/** What people's data are used for: the activities of the record of processing (RGPD, article 30). */
public enum Activity {
    ACCOUNTS,
    SECURITY,
    WRITING,
    COLLECTIVE,
    ANSWERING,
    MEETINGS,
    TELLING,
    TEXT,
    PROVING
}
