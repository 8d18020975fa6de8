package fr.lignealigne.attachment.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.attachment.Attachment;
import fr.lignealigne.attachment.Attachments;
import fr.lignealigne.attachment.CheckedFile;
import fr.lignealigne.attachment.FileKind;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Toasts;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where files are joined to what somebody writes: several at once, by dropping or choosing, each with its progress. A file
 * is checked before anything is kept of it; why one is refused is said under the button and stays until it is put away.
 */
public final class FilesField extends Composite<Div> {

    private final FileServices services;
    private final CurrentViewer currentViewer;
    private final Holder holder;
    private final UnorderedList hanging = new UnorderedList();
    private final Div refusals = new Div();
    private final Span said = new Span();

    private final Upload upload = new Upload(new ReceivedUploads(this::receive));

    /** Names of files that were given up while they came or were checked. */
    private final Set<String> cancelled = ConcurrentHashMap.newKeySet();

    private List<Attachment> shown = List.of();

    public FilesField(FileServices services, CurrentViewer currentViewer, Holder holder) {
        this.services = services;
        this.currentViewer = currentViewer;
        this.holder = holder;
        hanging.addClassName("file-list");
        hanging.getElement().setAttribute("aria-label", t("file.list"));
        refusals.addClassName("file-refusals");
        refusals.getElement().setAttribute("role", "alert");
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        upload.setMaxFileSize((int) Attachments.LARGEST);
        upload.setAcceptedFileTypes(endings());
        upload.setI18n(UploadWords.of());
        upload.addFileRejectedListener(event -> refuse(event.getFileName(), event.getErrorMessage()));
        upload.addFileRemovedListener(event -> cancelled.add(event.getFileName()));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        Paragraph helper = new Paragraph(t("file.helper", Attachments.LARGEST >> 20, Attachments.MOST)
                + (services.attachments().areScanned() ? "" : " " + t("file.noScanner")));
        helper.addClassNames("soft", "small", "file-helper");
        getContent().addClassName("files-field");
        getContent().add(hanging, upload, refusals, said, helper);
        hanging.getElement().setAttribute("hidden", true);
        refresh();
    }

    private static String[] endings() {
        return Arrays.stream(FileKind.values())
                .flatMap(kind -> kind.endings().stream())
                .map("."::concat)
                .toArray(String[]::new);
    }

    /** Shows what hangs there now: a colleague may have joined a file, or the scanner found one clean. */
    public void refresh() {
        List<Attachment> files = holder.kept()
                .map(id -> services.attachments().on(currentViewer.get(), id))
                .orElse(List.of());
        // What stands stays: whoever is at one of its buttons by keyboard would lose their place.
        if (files.equals(shown)) {
            return;
        }
        shown = files;
        hanging.removeAll();
        files.forEach(file -> hanging.add(new FileLine(file, removal(file))));
        // Vaadin would keep the lines of a list that it hides in the page.
        hanging.getElement().setAttribute("hidden", files.isEmpty());
    }

    private Button removal(Attachment file) {
        Button remove = new Button(t("file.remove"), event -> attempt(() -> remove(file)));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(t("file.remove.one", file.name()));
        return remove;
    }

    private void remove(Attachment file) {
        UUID id = holder.kept().orElseThrow();
        services.attachments().remove(currentViewer.get(), id, file.id());
        refresh();
        Toasts.undo(
                t("file.removed", file.name()),
                () -> attempt(() -> {
                    services.attachments().putBack(currentViewer.get(), id, file.id());
                    refresh();
                }));
    }

    private static void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
    }

    /** Outside the session's lock, but for the moment in which the draft is kept that the file hangs on. */
    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        cancelled.remove(event.getFileName());
        try (InputStream content = event.getInputStream();
                CheckedFile file = services.checking().check(event.getFileName(), content)) {
            if (cancelled.remove(event.getFileName())) {
                return;
            }
            services.attachments().add(currentViewer.get(), kept(ui), file);
            ui.access(() -> {
                refresh();
                said.setText(t("file.added", file.name()));
            });
        } catch (Refusal refused) {
            ui.access(() -> refuse(event.getFileName(), t(refused.key(), refused.arguments())));
        }
    }

    private UUID kept(UI ui) {
        var kept = new CompletableFuture<UUID>();
        ui.accessSynchronously(() -> {
            try {
                kept.complete(holder.keep());
            } catch (RuntimeException failed) {
                kept.completeExceptionally(failed);
            }
        });
        try {
            return kept.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private void refuse(String name, String why) {
        Span file = new Span(name);
        file.addClassName("file-name");
        file.getElement().setAttribute("dir", "auto");
        Div refusal = new Div(file, new Span(why));
        refusal.addClassNames("refusal", "file-refusal");
        Button close = new Button(t("file.putAway"), event -> refusals.remove(refusal));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        refusal.add(close);
        refusals.add(refusal);
    }
}
