package fr.lignealigne.keeping.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Roles;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.keeping.ErasedState;
import fr.lignealigne.keeping.HeldWords;
import fr.lignealigne.keeping.Notice;
import fr.lignealigne.keeping.Processing;
import fr.lignealigne.keeping.Register;
import fr.lignealigne.keeping.RetentionRun;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The record of processing, and what goes by itself: what went last and what is due. */
@Route("registre")
@Menu(title = "held.register.title", order = 95)
@RolesAllowed({Roles.ADMINISTRATOR, Roles.MIPROF})
class RegisterView extends Composite<Main> implements HasDynamicTitle {

    private final Notice notice;

    RegisterView(Register register, Notice notice, CurrentViewer currentViewer) {
        this.notice = notice;
        Viewer viewer = currentViewer.get();
        Register.Rounds rounds = register.rounds(viewer);
        getContent().addClassNames("page", "held");
        Paragraph lead = new Paragraph(t("held.register.lead"));
        lead.addClassName("lead");
        Div files = new Div(file("pdf"), file("docx"));
        files.addClassNames("row", "held-files");
        getContent().add(new H1(t("held.register.title")), lead, files);
        section("held.rounds", rounds(rounds));
        section("held.due", due(rounds));
        section("held.latest", rounds.latest().isEmpty() ? none() : latest(rounds));
        section(
                "held.register.paper",
                new Facts()
                        .with(t("held.controller"), DataNoticeView.named(notice.controller()))
                        .with(t("held.officer"), DataNoticeView.named(notice.officer()))
                        .with(t("held.transfers"), t("held.transfers.none"))
                        .with(t("held.measures"), t("held.measures.text")));
        register.activities(viewer).forEach(activity -> getContent().add(part(activity)));
    }

    private static Anchor file(String ending) {
        Anchor file = new Anchor(
                "documents/registre-des-traitements." + ending,
                t("held.register.file", ending.toUpperCase(Locale.ROOT)));
        file.addClassName("button");
        file.setRouterIgnore(true);
        file.getElement().setAttribute("download", true);
        return file;
    }

    private static Facts rounds(Register.Rounds rounds) {
        return new Facts()
                .with(
                        t("held.rounds.next"),
                        rounds.nextRound()
                                .map(next -> FrenchDates.fullMoment(next, language()))
                                .orElse(t("held.rounds.soon")))
                .with(t("held.rounds.list"), said(rounds.list()));
    }

    private static String said(ErasedState list) {
        return switch (list.standing()) {
            case NOT_SET -> t("held.rounds.unlisted");
            case LOST -> t("held.rounds.lost");
            case KEPT ->
                t(
                        "held.rounds.listed",
                        list.lines(),
                        list.latest()
                                .map(latest -> FrenchDates.fullMoment(latest, language()))
                                .orElse(t("held.rounds.nobody")));
        };
    }

    private Facts due(Register.Rounds rounds) {
        Facts facts = new Facts();
        rounds.due().forEach((keep, count) -> facts.with(notice.words(keep, language()), t("held.due.rows", count)));
        return facts;
    }

    private static EmptyState none() {
        return new EmptyState(t("held.latest.none"), t("held.latest.none.explain"));
    }

    private Div latest(Register.Rounds rounds) {
        NativeTable table = new NativeTable();
        table.addClassName("plain");
        table.getElement().setAttribute("aria-label", t("held.latest"));
        row(table.getHead().addRow(), true, t("held.latest.when"), t("held.latest.what"), t("held.latest.gone"));
        for (RetentionRun run : rounds.latest()) {
            row(
                    table.getBody().addRow(),
                    false,
                    FrenchDates.fullMoment(run.beganAt(), language()),
                    notice.words(run.keep(), language()),
                    String.valueOf(run.gone()));
        }
        Div sideways = new Div(table);
        sideways.addClassName("sideways");
        sideways.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", t("held.latest"));
        return sideways;
    }

    private static void row(NativeTableRow row, boolean isHead, String... cells) {
        Arrays.stream(cells).forEach(cell -> {
            if (isHead) {
                NativeTableHeaderCell heading = row.addHeaderCell();
                heading.setText(cell);
                heading.getElement().setAttribute("scope", "col");
            } else {
                row.addDataCell().setText(cell);
            }
        });
    }

    private Section part(Processing activity) {
        Section part = new Section(
                new H3(t("held.activity", activity.activity())),
                new Facts()
                        .with(t("held.fact.purpose"), t("held.purpose", activity.activity()))
                        .with(t("held.fact.ground"), HeldWords.list(language(), "held.ground", activity.grounds()))
                        .with(t("held.fact.whose"), HeldWords.list(language(), "held.whose", activity.whose()))
                        .with(t("held.fact.natures"), HeldWords.list(language(), "held.nature", activity.natures()))
                        .with(t("held.fact.readers"), HeldWords.list(language(), "held.reader", activity.readers()))
                        .with(
                                t("held.fact.keeps"),
                                activity.keeps().stream()
                                        .map(keep -> notice.words(keep, language()))
                                        .collect(Collectors.joining(t("held.and"))))
                        .with(t("held.fact.erasures"), HeldWords.list(language(), "held.erasure", activity.erasures()))
                        .with(t("held.fact.tables"), String.join(", ", activity.tables())));
        part.addClassName("held-part");
        return part;
    }

    private void section(String key, Component content) {
        H2 title = new H2(t(key));
        title.addClassName("section-title");
        getContent().add(new Section(title, content));
    }

    @Override
    public String getPageTitle() {
        return t("held.register.title") + " – " + t("app.name");
    }
}
