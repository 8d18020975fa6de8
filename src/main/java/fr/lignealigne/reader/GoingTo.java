package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.plan.Citation;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.ui.RemarkAddress;
import fr.lignealigne.shared.Refusal;

/** The way from what was typed in the find field to the place it names: here, or on the page of another version. */
record GoingTo(
        ReaderServices services,
        CurrentViewer currentViewer,
        VersionSummary version,
        ThreadPane thread,
        PlanTextElement text) {

    /** Goes there; answers what to say when there is no such place, else nothing. */
    String go(Sought sought) {
        try {
            return switch (sought) {
                case Sought.Code(String code) ->
                    services.remarks()
                            .named(currentViewer.get(), code)
                            .map(this::open)
                            .orElseGet(() -> t("reader.find.noRemark"));
                case Sought.Lines(Citation citation) -> open(citation);
            };
        } catch (Refusal refused) {
            return t(refused.key(), refused.arguments());
        }
    }

    private String open(RemarkDetails remark) {
        if (!remark.version().equals(version.id())) {
            RemarkAddress.open(RemarkAddress.of(remark));
            return "";
        }
        switch (remark.place().anchor()) {
            case Anchor.OnPassage passage ->
                open(remark.place().firstLine(), remark.place().lastLine());
            case Anchor.Whole whole -> thread.open(whole, false);
        }
        // Among many of the same place, it is the one that is asked for.
        thread.getElement()
                .executeJs(
                        "document.getElementById($0)?.scrollIntoView({ block: 'nearest' })", "remarque-" + remark.id());
        return "";
    }

    /** Lines of this version open; those of another are shown where they stand now. */
    private String open(Citation citation) {
        LineRange lines = new LineRange(citation.firstLine(), citation.lastLine());
        VersionSummary cited = services.concordances().named(currentViewer.get(), version.id(), citation);
        // Refuses what is past its last line.
        services.versions().text(currentViewer.get(), cited.id()).lines(lines.first(), lines.last());
        if (cited.id().equals(version.id())) {
            open(lines.first(), lines.last());
        } else {
            UI.getCurrent()
                    .navigate("citation/" + cited.id(), QueryParameters.of(LineRange.PARAMETER, lines.toString()));
        }
        return "";
    }

    private void open(int first, int last) {
        thread.open(new LineRange(first, last));
        text.focusLine(first);
    }
}
