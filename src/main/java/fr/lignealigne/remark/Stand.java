package fr.lignealigne.remark;

/** What an association holds, in a later version, of a remark it deposited on an earlier one. */
public enum Stand {
    MAINTAINED,
    /** A new remark on the later version takes its place, once that one is deposited. */
    AMENDED,
    WITHDRAWN
}
