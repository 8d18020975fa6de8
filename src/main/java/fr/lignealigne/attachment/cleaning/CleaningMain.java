package fr.lignealigne.attachment.cleaning;

import fr.lignealigne.attachment.FileKind;
import fr.lignealigne.attachment.RefusedFile;
import fr.lignealigne.shared.Confinement;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import javax.imageio.ImageIO;

/** The process that cleans one file: from its input, and answers on its output. */
final class CleaningMain {

    private CleaningMain() {}

    public static void main(String[] arguments) throws IOException {
        boolean isShut = Confinement.shut();
        // Pictures pass through a file of their own otherwise, which nobody here may write.
        ImageIO.setUseCache(false);
        PrintStream out = System.out;
        // Whatever a library prints is no part of the answer.
        System.setOut(System.err);
        var question = new DataInputStream(System.in);
        var answer = new DataOutputStream(out);
        try {
            byte[] cleaned = Cleaning.of(FileKind.valueOf(question.readUTF()), question.readAllBytes());
            answer.writeUTF("");
            answer.writeLong(cleaned.length);
            answer.write(cleaned);
        } catch (RefusedFile refused) {
            answer.writeUTF(refused.reason().name());
        }
        answer.flush();
        Runtime.getRuntime().halt(isShut ? 0 : Confinement.OPEN);
    }
}
