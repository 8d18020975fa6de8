package fr.lignealigne.home;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.Viewer;
import fr.lignealigne.bilateral.contribution.WrittenContributionDetails;
import fr.lignealigne.bilateral.contribution.WrittenContributions;
import fr.lignealigne.shared.FrenchDates;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an association may still write in place of exchanges that were not held. */
@Component
class ContributionTasks {

    private final WrittenContributions contributions;

    ContributionTasks(WrittenContributions contributions) {
        this.contributions = contributions;
    }

    List<Task> of(Viewer viewer) {
        return contributions.open(viewer).stream().map(ContributionTasks::task).toList();
    }

    private static Task task(WrittenContributionDetails open) {
        return new Task(
                1,
                t("home.written"),
                t("home.written.detail", open.lost().said(language()), FrenchDates.date(open.lastDay(), language())),
                t("home.written.action"),
                "echanges/contribution/" + open.id(),
                false);
    }
}
