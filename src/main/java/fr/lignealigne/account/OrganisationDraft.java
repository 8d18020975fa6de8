package fr.lignealigne.account;

import fr.lignealigne.shared.OneLine;

/**
 * What is entered to register an organisation.
 *
 * @param code a few capitals that tell it apart in tables and file names, unique
 */
public record OrganisationDraft(
        String code, String name, String shortName, OrganisationKind kind, boolean collectiveMember) {

    /** Without the blanks and breaks that typing and pasting leave around and within words. */
    OrganisationDraft inOneLine() {
        return new OrganisationDraft(OneLine.of(code), OneLine.of(name), OneLine.of(shortName), kind, collectiveMember);
    }
}
