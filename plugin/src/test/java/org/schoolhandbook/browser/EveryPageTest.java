package org.schoolhandbook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@InBrowser
class EveryPageTest {

    @Test
    void itOpens(Library library) {
        var axe = new Axe();
        var all = new ArrayList<String>();
        List<Reader> readers = List.of(
                library.reader(Look.LIGHT),
                library.reader(Look.DARK),
                library.reader(Look.PHONE),
                library.reader(Look.RIGHT_TO_LEFT));
        long begin = System.nanoTime();
        for (String page : library.pages()) {
            for (Reader reader : readers) {
                reader.open(page);
                if (reader == readers.get(3)) reader.page().evaluate("() => { document.documentElement.dir = 'rtl'; }");
                axe.start(reader.page());
            }
            for (Reader reader : readers) {
                axe.violations(reader.page()).forEach(v -> all.add(page + " " + readers.indexOf(reader) + " " + v));
            }
        }
        System.out.println((System.nanoTime() - begin) / 1e9 + " s");
        assertThat(all).isEmpty();
    }
}
