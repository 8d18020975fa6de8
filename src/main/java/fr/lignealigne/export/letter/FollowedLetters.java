package fr.lignealigne.export.letter;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AnswerLetter;
import fr.lignealigne.decision.AnswerLetters;
import fr.lignealigne.decision.trace.TraceDetails;
import fr.lignealigne.decision.trace.Traces;
import fr.lignealigne.export.letter.FollowedLetter.InText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The letters to associations as they go out: whoever of the State downloads one gets what the association may read. */
@Service
class FollowedLetters {

    private final AnswerLetters letters;
    private final Traces traces;
    private final Versions versions;

    FollowedLetters(AnswerLetters letters, Traces traces, Versions versions) {
        this.letters = letters;
        this.traces = traces;
        this.versions = versions;
    }

    FollowedLetter to(Viewer viewer, PlanVersionId version, OrganisationId association) {
        AnswerLetter letter = letters.to(viewer, version, association);
        List<RemarkId> answered =
                letter.answers().stream().map(one -> one.remark().id()).toList();
        Map<RemarkId, List<InText>> followed = new LinkedHashMap<>();
        traces.published(viewer, answered)
                .forEach((remark, said) -> followed.put(
                        remark, said.stream().map(one -> inText(viewer, one)).toList()));
        return new FollowedLetter(letter, followed);
    }

    private InText inText(Viewer viewer, TraceDetails said) {
        return new InText(versions.get(viewer, said.version()), said);
    }
}
