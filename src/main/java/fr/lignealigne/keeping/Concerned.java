package fr.lignealigne.keeping;

/** Whose data they are: who has an account, who is proposed for one, who comes to a meeting, who is named in a text. */
public enum Concerned {
    ACCOUNT,
    PROPOSED,
    DELEGATE,
    CITED
}
