package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import fr.lignealigne.plan.ComparedItem;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.Quotation;
import fr.lignealigne.plan.VersionComparison;
import fr.lignealigne.plan.VersionSummary;
import fr.lignealigne.remark.LineMark;
import fr.lignealigne.shared.ui.BrowserFiles;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The custom element {@code <plan-comparison>}, which fetches and shows the rows by itself. */
@Tag("plan-comparison")
class PlanComparisonElement extends Component implements ShownText {

    /** The reader walked to a change. */
    @DomEvent("change-reached")
    public static class Reached extends ComponentEvent<PlanComparisonElement> {

        final int rank;
        final int all;

        public Reached(
                PlanComparisonElement source,
                boolean fromClient,
                @EventData("event.detail.rank") int rank,
                @EventData("event.detail.of") int all) {
            super(source, fromClient);
            this.rank = rank;
            this.all = all;
        }
    }

    /** Someone chose the lines of a row, of the later version. */
    @DomEvent("lines-chosen")
    public static class Chosen extends ComponentEvent<PlanComparisonElement> {

        final int firstLine;
        final int lastLine;

        public Chosen(
                PlanComparisonElement source,
                boolean fromClient,
                @EventData("event.detail.first") int firstLine,
                @EventData("event.detail.last") int lastLine) {
            super(source, fromClient);
            this.firstLine = firstLine;
            this.lastLine = lastLine;
        }
    }

    /** @param keysAct whether letters that are pressed alone lead from change to change */
    PlanComparisonElement(VersionComparison comparison, boolean sideBySide, boolean onlyChanges, boolean keysAct) {
        VersionSummary before = comparison.before();
        VersionSummary after = comparison.after();
        String later = PlanTextElement.textAddress(after.id().toString());
        getElement().setAttribute("data-rows", later + "/comparaison/" + before.id());
        getElement().setAttribute("data-marks", later + "/marques");
        getElement().setAttribute("data-earlier", "lecture/" + before.id());
        getElement().setAttribute("data-keys", keysAct ? "on" : "off");
        getElement().setAttribute("data-sides", sideBySide ? "two" : "one");
        getElement()
                .setAttribute("data-words", words(before.label(), after.label()).toString());
        getElement().getClassList().set("only-changes", onlyChanges);
    }

    private static ObjectNode words(String before, String after) {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        for (ComparedItem.Change change : ComparedItem.Change.values()) {
            words.put(change.name(), t("comparison.change", change));
        }
        for (String key : List.of("moved", "toConfirm", "failed", "from", "to")) {
            words.put(key, t("comparison." + key, "{0}"));
        }
        words.put("earlierLine", t("comparison.line", before, "{0}"));
        words.put("earlierLines", t("comparison.lines", before, "{0}"));
        words.put("laterLine", t("comparison.line", after, "{0}"));
        words.put("laterLines", t("comparison.lines", after, "{0}"));
        List.of("remark", "remarks", "own").forEach(key -> words.put(key, t("reader.text." + key, "{0}")));
        words.put("removed", t("diff.removed"));
        words.put("added", t("diff.added"));
        return words;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule(BrowserFiles.module("plan-comparison.js"));
    }

    void onReached(ComponentEventListener<Reached> listener) {
        addListener(Reached.class, listener);
    }

    void onChosen(ComponentEventListener<Chosen> listener) {
        addListener(Chosen.class, listener);
    }

    @Override
    public void show(int firstLine, int lastLine) {
        getElement().callJsFunction("show", firstLine, lastLine);
    }

    @Override
    public void clear() {
        getElement().callJsFunction("show", 0, 0);
    }

    @Override
    public void focusLine(int line) {
        getElement().callJsFunction("focusLine", line);
    }

    /** The row shows the whole item already. */
    @Override
    public void underline(PlanText text, Passage passage) {
        Quotation quotation = text.quote(passage);
        show(quotation.firstLine(), quotation.lastLine());
    }

    void mergeMarks(LineRange lines, List<LineMark> marks) {
        getElement().callJsFunction("mergeMarks", lines.first(), lines.last(), PlanTextElement.rows(marks));
    }

    void step(int by) {
        getElement().callJsFunction("step", by);
    }

    void sideBySide(boolean wanted) {
        getElement().callJsFunction("sideBySide", wanted);
    }

    void onlyChanges(boolean wanted) {
        getElement().callJsFunction("onlyChanges", wanted);
    }

    void goTo(int line) {
        getElement().callJsFunction("goTo", line);
    }
}
