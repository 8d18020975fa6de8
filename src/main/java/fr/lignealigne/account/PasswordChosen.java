package fr.lignealigne.account;

/** A person chose a password by a link; what was open under an earlier one is closed. */
public record PasswordChosen(PersonId person, String email) {}
