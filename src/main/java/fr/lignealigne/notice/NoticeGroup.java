package fr.lignealigne.notice;

/** What a notice is about, as people choose it. */
public enum NoticeGroup {
    CONSULTATION,
    ASSOCIATION,
    COLLECTIVE,
    EXCHANGES,
    ACCOUNT
}
