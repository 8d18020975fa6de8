package fr.lignealigne.synopsis.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import fr.lignealigne.synopsis.alike.AlikeHeap;
import fr.lignealigne.synopsis.alike.RemarkGroup;
import fr.lignealigne.synopsis.alike.RemarkGroups;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A heap that is suggested: which words hold it together, who says it, and a box for each that belongs there. */
class HeapCard extends Article {

    private final SynopsisServices services;
    private final CurrentViewer currentViewer;
    private final PlanVersionId version;
    private final AlikeHeap heap;
    private final List<RemarkGroup> groups;
    private final Runnable changed;
    private final Map<RemarkId, Checkbox> boxes = new LinkedHashMap<>();

    HeapCard(
            SynopsisServices services,
            CurrentViewer currentViewer,
            PlanVersionId version,
            AlikeHeap heap,
            List<RemarkGroup> groups,
            Map<RemarkId, RemarkDetails> remarks,
            Runnable changed) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.version = version;
        this.heap = heap;
        this.groups = groups;
        this.changed = changed;
        addClassName("alike-card");
        List<RemarkDetails> here = heap.remarks().stream()
                .filter(remarks::containsKey)
                .map(remarks::get)
                .toList();
        long organisations =
                here.stream().map(RemarkDetails::organisation).distinct().count();
        add(inFrench(new H3(name())), new Paragraph(t("alike.count", here.size(), organisations)));
        UnorderedList list = new UnorderedList();
        list.addClassName("alike-list");
        for (RemarkDetails remark : here) {
            Checkbox box = new Checkbox();
            box.setAriaLabel(t("alike.choose", remark.organisationName(), String.valueOf(remark.code())));
            box.setValue(true);
            boxes.put(remark.id(), box);
            AlikeRow row = new AlikeRow(remark);
            row.addComponentAsFirst(box);
            list.add(row);
        }
        add(list, acts());
    }

    /** « Hébergement, femmes, éloigné ». */
    private String name() {
        String words = String.join(", ", heap.shared());
        String name = words.isEmpty()
                ? t("alike.unnamed")
                : words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
        return name.length() > RemarkGroups.LONGEST ? name.substring(0, RemarkGroups.LONGEST) : name;
    }

    private Div acts() {
        Button gather = new Button(t("alike.gather"), event -> gather());
        gather.addThemeVariants(ButtonVariant.PRIMARY);
        gather.addClassName("gather-heap");
        Div acts = new Div(gather);
        acts.addClassName("row");
        if (!groups.isEmpty()) {
            Button join = new Button(t("alike.join"), event -> join());
            join.addThemeVariants(ButtonVariant.TERTIARY);
            acts.add(join);
        }
        return acts;
    }

    private List<RemarkId> chosen() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void gather() {
        TextField name = new TextField(t("alike.name"));
        name.setId("group-name");
        name.setMaxLength(RemarkGroups.LONGEST);
        name.setWidthFull();
        name.setValue(name());
        Kept kept = Kept.on(name, "alike.name." + heap.remarks().getFirst());
        new ActDialog(
                        t("alike.gather.title", chosen().size()),
                        t("alike.gather.act"),
                        () -> {
                            services.groups().gather(currentViewer.get(), version, name.getValue(), chosen());
                            kept.done();
                            Toasts.done(t("alike.gathered.done"));
                            changed.run();
                        },
                        name)
                .open();
    }

    private void join() {
        Select<RemarkGroup> group = new Select<>();
        group.setLabel(t("alike.group"));
        group.setItems(groups);
        group.setItemLabelGenerator(RemarkGroup::name);
        group.setValue(groups.getFirst());
        group.setWidthFull();
        new ActDialog(
                        t("alike.join.title", chosen().size()),
                        t("alike.join.act"),
                        () -> {
                            RemarkGroup to = group.getValue();
                            try {
                                services.groups().add(currentViewer.get(), to.id(), to.revision(), chosen());
                            } catch (Refusal meanwhile) {
                                Toasts.refused(meanwhile);
                            }
                            changed.run();
                        },
                        group)
                .open();
    }
}
