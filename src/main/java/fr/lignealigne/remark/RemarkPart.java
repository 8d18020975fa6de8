package fr.lignealigne.remark;

/** The parts of a remark that are written freely, in the order of its form. */
public enum RemarkPart {
    WORDING,
    BODY,
    FIGURE,
    SOURCE,
    TERRITORY
}
