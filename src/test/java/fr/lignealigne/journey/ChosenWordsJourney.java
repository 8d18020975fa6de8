package fr.lignealigne.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.lignealigne.account.People;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkScenes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Words chosen with a pointer are whole words. */
class ChosenWordsJourney extends Journey {

    @Autowired
    RemarkScenes scenes;

    @Test
    void whatAPointerCutIsTakenWhole() {
        PlanVersionId version = scenes.openVersion();
        People.Someone lead = people.leadOfAMember();
        Page page = windowOf(lead);
        page.navigate(address("lecture/" + version));
        assertThat(page.locator("#l4 .num")).isVisible();
        // From within « services » to within « formés ».
        page.evaluate("""
                const text = document.querySelector('#l4 .words').firstChild;
                const from = text.data.indexOf('vices');
                const to = text.data.indexOf('form') + 2;
                getSelection().setBaseAndExtent(text, from, text, to);""");
        page.locator(".offer").click();
        assertThat(page.locator(".thread blockquote").first()).hasText("services sont formés");
    }

    /** The bar stands where the pointer was; what is taken stands between brackets. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Les ser|vices so|nt là.;           Les [services sont] là.
            Avec l’éva|luati|on finie.;        Avec l’[évaluation] finie.
            Avec |l’éva|luation finie.;        Avec [l’évaluation] finie.
            C’est aujour|d’h|ui fini.;         C’est [aujourd’hui] fini.
            Un porte-pa|role dit p|eut-être.;  Un [porte-parole dit peut-être].
            Des |mots |entiers.;               Des [mots] entiers.
            La fin, |puis| rien.;              La fin, [puis] rien.
            Le co\u0302|te\u0301 de| l’eau.;   Le [co\u0302te\u0301 de] l’eau.
            Qu’il d|i|t tout.;                 Qu’il [dit] tout.
            """)
    void wordsAreThoseOfFrench(String pointed, String taken) {
        Page page = windowOf(people.leadOfAMember());
        Object found = page.evaluate("""
                async (pointed) => {
                  const { wordStart, wordEnd } = await import(new URL('elements/word-bounds.js', document.baseURI));
                  const text = pointed.replaceAll('|', '');
                  const from = wordStart(text, pointed.indexOf('|'));
                  const to = wordEnd(text, pointed.lastIndexOf('|') - 1);
                  return `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`;
                }""", pointed);
        assertThat(found).isEqualTo(taken);
    }
}
