package fr.lignealigne.plan.imports.intake;

import fr.lignealigne.plan.imports.AnnotatedText;
import fr.lignealigne.plan.imports.UnreadableFile;
import fr.lignealigne.plan.imports.UnreadableFile.Reason;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What the process that reads a file says of its annotations: what they are, or why none can be read. */
record AnnotationsAnswer(@Nullable Reason refused, @Nullable AnnotatedText read) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Reads the file, here and now. */
    static AnnotationsAnswer to(Question question) {
        try {
            return new AnnotationsAnswer(null, Importing.annotations(question.fileName(), question.content()));
        } catch (UnreadableFile refusal) {
            return new AnnotationsAnswer(refusal.reason(), null);
        }
    }

    byte[] bytes() {
        return JSON.writeValueAsBytes(this);
    }

    /** The annotations that were answered; refuses with {@link UnreadableFile} as the process did. */
    static AnnotatedText annotations(byte[] answer) {
        AnnotationsAnswer said = JSON.readValue(answer, AnnotationsAnswer.class);
        if (said.read == null) {
            throw new UnreadableFile(said.refused == null ? Reason.CORRUPT : said.refused, "as its process said");
        }
        return said.read;
    }
}
