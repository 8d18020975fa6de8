package fr.lignealigne.account;

/** Something became of a person's way in by the State's sign-on. */
public record StateIdentityChanged(PersonId person, String email, StateIdentityAct act, PersonId by) {}
