package fr.lignealigne.account;

/**
 * What is entered to register an organisation.
 *
 * @param code a few capitals that tell it apart in tables and file names, unique
 */
public record OrganisationDraft(
        String code, String name, String shortName, OrganisationKind kind, boolean collectiveMember) {

    /** Without the blanks that typing and pasting leave around words. */
    OrganisationDraft stripped() {
        return new OrganisationDraft(code.strip(), name.strip(), shortName.strip(), kind, collectiveMember);
    }
}
