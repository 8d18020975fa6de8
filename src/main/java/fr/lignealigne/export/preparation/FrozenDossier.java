package fr.lignealigne.export.preparation;

import java.util.List;

/**
 * A preparation file with its content.
 *
 * @param delegation the functions of those whom the association said it would send; none once the meeting is over
 */
public record FrozenDossier(PreparationFile file, Dossier dossier, List<String> delegation) {

    public FrozenDossier {
        delegation = List.copyOf(delegation);
    }
}
