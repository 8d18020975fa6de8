package fr.lignealigne.bilateral.request;

/** How an association wishes to meet. */
public enum MeetingFormat {
    IN_PERSON,
    BY_LINK,
    EITHER
}
