package fr.lignealigne.account;

/** Somebody tried many passwords on a person's account within a day; told once an episode. */
public record AccountBesieged(PersonId person, String email) {}
