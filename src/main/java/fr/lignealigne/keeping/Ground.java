package fr.lignealigne.keeping;

/** Why it is lawful to keep it: a task in the public interest (RGPD, 6.1.e), or a duty by law (6.1.c). */
public enum Ground {
    TASK,
    LAW
}
