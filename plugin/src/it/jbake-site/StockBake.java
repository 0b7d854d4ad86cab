import java.io.File;
import java.util.Locale;
import java.util.TimeZone;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/**
 * Bakes sites with stock JBake. Four arguments for each: its folder, where it goes, and the language and time zone of the
 * machine, because stock JBake reads dates in the zone of the machine and ignores {@code jvm.locale} in templates.
 */
public final class StockBake {

    private StockBake() {}

    public static void main(String[] sites) throws Exception {
        for (int i = 0; i < sites.length; i += 4) {
            Locale.setDefault(Locale.forLanguageTag(sites[i + 2]));
            TimeZone.setDefault(TimeZone.getTimeZone(sites[i + 3]));
            var configuration = new JBakeConfigurationFactory()
                    .createDefaultJbakeConfiguration(new File(sites[i]), new File(sites[i + 1]), true);
            var oven = new Oven(configuration);
            oven.bake();
            if (!oven.getErrors().isEmpty()) {
                oven.getErrors().forEach(Throwable::printStackTrace);
                System.exit(1);
            }
        }
    }
}
