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
import fr.lignealigne.plan.PlanVersionId;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The custom element {@code <plan-comparison>}, which fetches and shows the rows by itself. */
@Tag("plan-comparison")
class PlanComparisonElement extends Component {

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

    PlanComparisonElement(PlanVersionId before, PlanVersionId after, boolean sideBySide, boolean onlyChanges) {
        getElement().setAttribute("data-rows", "texte/" + before + "/comparaison/" + after);
        getElement().setAttribute("data-sides", sideBySide ? "two" : "one");
        getElement().setAttribute("data-words", words().toString());
        getElement().getClassList().set("only-changes", onlyChanges);
    }

    private static ObjectNode words() {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        for (ComparedItem.Change change : ComparedItem.Change.values()) {
            words.put(change.name(), t("comparison.change", change));
        }
        for (String key : List.of("moved", "toConfirm", "failed", "from", "to")) {
            words.put(key, t("comparison." + key, "{0}"));
        }
        words.put("removed", t("diff.removed"));
        words.put("added", t("diff.added"));
        return words;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().addJsModule("context://elements/plan-comparison.js");
    }

    void onReached(ComponentEventListener<Reached> listener) {
        addListener(Reached.class, listener);
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
