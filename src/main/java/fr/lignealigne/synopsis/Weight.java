package fr.lignealigne.synopsis;

/** What an organisation holds dearest: a remark it marks as a priority, or a measure it names among its levers. */
public enum Weight {
    PRIORITY,
    LEVER
}
