package fr.lignealigne.plan.imports.intake;

import fr.lignealigne.shared.Confinement;
import java.io.IOException;
import java.io.PrintStream;

/** The process that reads one file: from its input, and answers on its output. */
final class ReadingMain {

    private ReadingMain() {}

    public static void main(String[] arguments) throws IOException {
        boolean isShut = Confinement.shut();
        PrintStream answer = System.out;
        // Whatever a library prints is no part of the answer.
        System.setOut(System.err);
        Question question = Question.read(System.in);
        answer.write(
                switch (question.wanted()) {
                    case TEXT -> Answer.to(question).bytes();
                    case ANNOTATIONS -> AnnotationsAnswer.to(question).bytes();
                    case TABLES -> TablesAnswer.to(question).bytes();
                });
        answer.flush();
        // A reader that was given up may still run.
        Runtime.getRuntime().halt(isShut ? 0 : Confinement.OPEN);
    }
}
