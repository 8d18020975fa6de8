package fr.lignealigne.synopsis;

import java.util.List;

/**
 * What one remark would have a text say.
 *
 * @param code of the remark
 * @param text the whole text as it would read
 * @param organisations by their short names: who speaks in the remark, of a joint position all who signed it
 */
public record ProposedWording(String code, String text, List<String> organisations) {

    public ProposedWording {
        organisations = List.copyOf(organisations);
    }
}
