package fr.lignealigne.synopsis;

import fr.lignealigne.shared.Invalid;

/**
 * What the form of a saved view holds.
 *
 * @param filters as the address of the consolidated table carries them, without a version: they serve the next one too
 * @param shared with all who prepare the answer, else for its author alone
 */
public record SavedViewDraft(String name, String filters, boolean shared) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_FILTERS = 900;

    public SavedViewDraft {
        name = name.strip();
    }

    void check() {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Invalid("savedView.name.missing", LONGEST_NAME);
        }
        if (filters.length() > LONGEST_FILTERS) {
            throw new Invalid("savedView.tooMuch");
        }
    }
}
