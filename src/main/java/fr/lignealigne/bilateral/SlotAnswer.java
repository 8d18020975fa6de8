package fr.lignealigne.bilateral;

/** What an association says of an offered slot. */
public enum SlotAnswer {
    YES,
    IF_NEEDED,
    NO
}
