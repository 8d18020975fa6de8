package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.TextRenderer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.VersionSummary;
import java.util.ArrayList;
import java.util.List;

/** What the text of a version can be taken away as, and with what beside it. */
final class DownloadDialog extends Dialog {

    /** The formats, each for something. */
    enum Format {
        PDF(".pdf"),
        WORD(".docx");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }
    }

    private final VersionSummary version;
    private final RadioButtonGroup<Format> format = new RadioButtonGroup<>(t("download.format"));
    private final Checkbox remarks = new Checkbox(t("download.remarks"));
    private final Checkbox margin = new Checkbox(t("download.margin"));
    private final Anchor take = new Anchor("", t("download.take"));

    DownloadDialog(Viewer viewer, VersionSummary version) {
        this.version = version;
        setHeaderTitle(t("download.title", version.label()));
        setWidth("min(94vw, 520px)");
        format.setItems(Format.values());
        format.setRenderer(new TextRenderer<>(one -> t("download.format", one)));
        format.setValue(Format.PDF);
        format.addValueChangeListener(change -> point());
        remarks.setHelperText(t(viewer.speaksForAnAssociation() ? "download.remarks.drafts" : "download.remarks.help"));
        remarks.addValueChangeListener(change -> point());
        margin.setHelperText(t("download.margin.help"));
        margin.addValueChangeListener(change -> point());
        take.addClassNames("button", "main");
        take.setId("take");
        take.setRouterIgnore(true);
        Div content = new Div(format, remarks, margin);
        content.addClassName("act-dialog");
        add(content);
        getFooter().add(new Button(t("reader.close"), click -> close()), take);
        point();
    }

    private void point() {
        List<String> parameters = new ArrayList<>();
        if (remarks.getValue()) {
            parameters.add("remarques=oui");
        }
        if (margin.getValue()) {
            parameters.add("marge=oui");
        }
        take.setHref("documents/texte/" + version.id() + format.getValue().ending
                + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters)));
    }
}
