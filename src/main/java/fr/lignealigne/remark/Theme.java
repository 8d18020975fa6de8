package fr.lignealigne.remark;

/** What a remark is about. */
public enum Theme {
    IDENTIFICATION,
    MINORS,
    HOUSING,
    BUDGET,
    RESIDENCE_PERMIT,
    ACCESS_TO_RIGHTS,
    HEALTH,
    TRAINING,
    COOPERATION,
    AWARENESS,
    ENTERPRISE,
    COMMUNITY_WORK,
    INTERNATIONAL,
    GOVERNANCE
}
