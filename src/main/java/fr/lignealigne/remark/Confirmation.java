package fr.lignealigne.remark;

/** What an association said of the place that its remark was given in a later version. */
public enum Confirmation {
    /** The proposed place is the right one. */
    ACCEPTED,
    /** It stands elsewhere, where the association put it. */
    PLACED,
    /** It has no place in this version any more. */
    IRRELEVANT
}
