package fr.lignealigne.remark.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.shared.FrenchDates;
import java.time.Instant;
import java.util.List;

/** What a remark said before it was corrected, folded away under it. */
public final class EarlierRevisions extends Div {

    /** @param earlier the latest first */
    public EarlierRevisions(List<RemarkDetails> earlier) {
        addClassName("revisions");
        int number = earlier.size();
        for (RemarkDetails revision : earlier) {
            Instant deposited = revision.depositedAt();
            String day = deposited == null ? "" : FrenchDates.moment(deposited, language());
            add(new Details(t("remark.revision.earlier", number, day), new RemarkCard(revision)));
            number--;
        }
        setVisible(!earlier.isEmpty());
    }
}
