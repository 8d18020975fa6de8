package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.Writer;
import fr.lignealigne.remark.Writers;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Shows in the margin where colleagues write at this moment. */
final class WriterMarks {

    private final Writers writers;
    private final CurrentViewer currentViewer;
    private final PlanVersionId version;
    private final PlanTextElement text;

    WriterMarks(Writers writers, CurrentViewer currentViewer, PlanVersionId version, PlanTextElement text) {
        this.writers = writers;
        this.currentViewer = currentViewer;
        this.version = version;
        this.text = text;
    }

    /** What is written of the whole plan has no line: the thread says it. */
    void show() {
        Viewer viewer = currentViewer.get();
        if (!viewer.speaksForAnAssociation()) {
            return;
        }
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (Writer writer : writers.colleagues(viewer, version)) {
            if (writer.place().firstLine() > 0) {
                rows.addArray()
                        .add(writer.place().firstLine())
                        .add(writer.place().lastLine())
                        .add(t("team.writesHere", writer.function()));
            }
        }
        text.showWriters(rows);
    }
}
