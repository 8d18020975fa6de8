package fr.lignealigne.plan.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.plan.PlanId;
import fr.lignealigne.plan.PlanSummary;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.ImportedText;
import fr.lignealigne.plan.imports.Importing;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Toasts;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plan's text comes in from a file; what was understood is shown and mended before anything is kept. */
@Route("plan/importer")
@RolesAllowed(Roles.MIPROF)
class ImportView extends Composite<Main> implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final Versions versions;
    private final CurrentViewer currentViewer;
    private @Nullable PlanSummary plan;
    private @Nullable ImportPreview preview;

    ImportView(Versions versions, CurrentViewer currentViewer) {
        this.versions = versions;
        this.currentViewer = currentViewer;
        getContent().addClassNames("page", "wide", "import");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        plan = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("plan")
                .flatMap(this::find)
                .orElse(null);
        askForAFile();
    }

    private Optional<PlanSummary> find(String id) {
        return versions.plans(currentViewer.get()).stream()
                .filter(candidate -> candidate.id().toString().equals(id))
                .findFirst();
    }

    private void askForAFile() {
        preview = null;
        Paragraph lead = new Paragraph(t("import.lead"));
        lead.addClassName("lead");
        getContent().removeAll();
        getContent().add(new H1(title()), lead, upload());
    }

    private String title() {
        return plan == null ? t("import.title") : t("import.titleNext", plan.title());
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> read(metadata.fileName(), bytes)));
        upload.addClassName("import-drop");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Importing.LARGEST_FILE);
        upload.setAcceptedFileTypes(".docx", ".odt", ".md", ".txt", ".pdf");
        upload.addFileRejectedListener(event -> refuse(UnreadableFile.Reason.TOO_LARGE));
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne(t("import.drop")).setMany(t("import.drop")));
        words.setAddFiles(new UploadI18N.AddFiles().setOne(t("import.choose")).setMany(t("import.choose")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(t("import.oneFile"))
                .setFileIsTooBig(t("import.refused.TOO_LARGE"))
                .setIncorrectFileType(t("import.refused.UNKNOWN_FORMAT")));
        upload.setI18n(words);
        return upload;
    }

    private void read(String name, byte[] bytes) {
        try {
            show(Importing.read(name, bytes));
        } catch (UnreadableFile unreadable) {
            refuse(unreadable.reason());
        }
    }

    private void refuse(UnreadableFile.Reason reason) {
        askForAFile();
        Paragraph refusal = new Paragraph(t("import.refused." + reason.name()));
        refusal.addClassName("refusal");
        refusal.setId("refusal");
        refusal.getElement().setAttribute("role", "alert");
        getContent().add(refusal);
    }

    private void show(ImportedText text) {
        preview = new ImportPreview(text, plan == null ? text.title() : plan.title(), plan == null, this::keep);
        getContent().removeAll();
        getContent().add(new H1(title()), preview);
    }

    private void keep(String planTitle, ImportedText text) {
        PlanId next = plan == null ? null : plan.id();
        if (next == null) {
            versions.prepareNew(currentViewer.get(), planTitle, text);
        } else {
            versions.prepareNext(currentViewer.get(), next, text);
        }
        preview = null;
        Toasts.done(t("import.kept"));
        UI.getCurrent().navigate("plan");
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (preview != null) {
            BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
            Confirm.ask(
                            t("import.leave.title"),
                            t("import.leave.consequence"),
                            t("import.leave.confirm"),
                            leave::proceed)
                    .addCancelListener(cancel -> leave.cancel());
        }
    }

    @Override
    public String getPageTitle() {
        return title() + " – " + t("app.name");
    }
}
