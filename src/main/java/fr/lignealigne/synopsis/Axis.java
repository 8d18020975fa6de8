package fr.lignealigne.synopsis;

/** What the consolidated table has a row for. */
public enum Axis {
    PASSAGE,
    MEASURE,
    THEME,
    FORM,
    TERRITORY,
    ORGANISATION
}
