#!/bin/bash
# Makes the Linux packages from target/sanad (run `mvn -DskipTests package` before): an app image with its own run time,
# target/installer/sanad/, and target/installer/sanad_VERSION_ARCH.deb made of it.
#
# Needs a full JDK 17 or newer (jlink, jpackage), unzip, zip and dpkg-deb; fakeroot unless run as root. With Xvfb, or a display,
# the window is started once to learn which classes it loads; without, only the command line's classes are archived.
set -euo pipefail
cd "$(dirname "$0")/../.."

java_home=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}
lib=$PWD/target/sanad/lib
out=$PWD/target/installer
[ -f "$lib/sanad.jar" ] || { echo "target/sanad is not there: run mvn -DskipTests package first" >&2; exit 1; }
rm -rf "$out" && mkdir -p "$out/mods" "$out/input" "$out/build"
version=$(unzip -p "$lib/sanad.jar" META-INF/MANIFEST.MF | tr -d '\r' | sed -n 's/^Implementation-Version: //p')
arch=$(dpkg --print-architecture)

# 1. JavaFX as jmods whose native libraries land in the run time's lib/: nothing is unpacked into the user's home at first start.
fx=()
for jar in "$lib"/javafx-*-linux*.jar; do
    work=$out/build/$(basename "$jar" .jar)
    mkdir -p "$work/classes" "$work/libs"
    unzip -q "$jar" -d "$work/classes"
    find "$work/classes" -name '*.so' -exec mv {} "$work/libs/" \;
    name=$(basename "$jar" | sed 's/^javafx-\([a-z]*\)-.*/javafx.\1/')
    "$java_home/bin/jmod" create --class-path "$work/classes" --libs "$work/libs" "$out/mods/$name.jmod"
    fx+=("$name")
done

# 2. The class path: everything but JavaFX. SQLite's library is taken out of its jar (for this system only), so that it is never
#    unpacked into a shared temporary folder.
for jar in "$lib"/*.jar; do
    case $(basename "$jar") in
        javafx-*) ;;
        *) cp -p "$jar" "$out/input/" ;;
    esac
done
case $arch in amd64) sqlite=x86_64 ;; arm64) sqlite=aarch64 ;; *) echo "no SQLite library for $arch" >&2; exit 1 ;; esac
mkdir -p "$out/input/native"
unzip -q -j "$out"/input/sqlite-jdbc-*.jar "org/sqlite/native/Linux/$sqlite/libsqlitejdbc.so" -d "$out/input/native"
zip -q -d "$out"/input/sqlite-jdbc-*.jar 'org/sqlite/native/*'

# 3. The run time: what jdeps finds, and what only services, names and files reach.
#    jdeps stumbles over module descriptors of libraries that name modules we do not ship, so it reads copies without them.
mkdir -p "$out/build/plain"
cp "$out"/input/*.jar "$lib"/javafx-*-linux*.jar "$out/build/plain/"
for jar in "$out"/build/plain/*.jar; do
    zip -q -d "$jar" module-info.class 'META-INF/versions/*/module-info.class' > /dev/null 2>&1 || true
done
found=$("$java_home/bin/jdeps" --print-module-deps --ignore-missing-deps --multi-release 17 "$out"/build/plain/*.jar)
modules=$(printf '%s\n' "${found//,/$'\n'}" "${fx[@]}" java.desktop java.logging java.sql java.xml jdk.charsets \
    jdk.crypto.ec jdk.localedata jdk.unsupported jdk.zipfs | sort -u | paste -sd,)
echo "modules: $modules"
"$java_home/bin/jlink" --module-path "$out/mods" --add-modules "$modules" --include-locales=en,ar,ar-MA,fr,fr-MA \
    --compress=2 --strip-java-debug-attributes --no-header-files --no-man-pages --vm=server \
    --output "$out/runtime"

# 4. The app image. Sizes of the heap and the compiler: see installer/bin/sanad.
options="-Xmx256m -Xms48m -Xmn32m -XX:SurvivorRatio=1 -XX:TargetSurvivorRatio=90
    -XX:-ShrinkHeapInSteps -XX:MaxHeapFreeRatio=45 -XX:TieredStopAtLevel=1
    -XX:+UseSerialGC -Xshare:auto -XX:-HeapDumpOnOutOfMemoryError -XX:-UsePerfData -Dfile.encoding=UTF-8
    -Djava.awt.headless=true -Dorg.sqlite.lib.path=\$APPDIR/native -XX:SharedArchiveFile=\$APPDIR/sanad.jsa"
arguments=()
for option in $options; do arguments+=(--java-options "$option"); done
"$java_home/bin/jpackage" --type app-image --name sanad --app-version "$version" --vendor Sanad \
    --description "Social support of pupils in rural schools" --icon installer/icon/sanad-256.png \
    --input "$out/input" --main-jar sanad.jar --main-class org.sanad.app.Launcher \
    --runtime-image "$out/runtime" "${arguments[@]}" --dest "$out"
mkdir -p "$out/sanad/share/doc"
cp LICENSE src/docs/third-party.md src/docs/dependencies.md "$out/sanad/share/doc/"
install -m 755 installer/linux/launcher "$out/sanad/bin/sanad"
rm -f "$out/sanad/lib/libapplauncher.so"
install -m 755 installer/linux/class-archive "$out/sanad/lib/app/class-archive"

# 5. Which classes a start loads: the list is part of the image, the archive is made where the program lies in the end
#    (the archive is bound to the paths and times of the jars).
list=$out/sanad/lib/app/classes.lst
java=$out/sanad/lib/runtime/bin/java
record() { # name, program arguments
    local name=$1; shift
    env SANAD_LIST="$out/build/$name.lst" HOME="$out/build/home" timeout 40 \
        "$java" -Xshare:off -XX:DumpLoadedClassList="$out/build/$name.lst" -Xmx256m -XX:+UseSerialGC \
        -Djava.awt.headless=true -Dorg.sqlite.lib.path="$out/sanad/lib/app/native" \
        -cp "$("$out/sanad/lib/app/class-archive" --class-path)" org.sanad.app.Launcher "$@" > "$out/build/$name.log" 2>&1 || true
}
mkdir -p "$out/build/home"
record help --help
record demo demo --out "$out/build/demo"
if [ -z "${DISPLAY:-}" ] && command -v Xvfb > /dev/null; then
    exec 3> "$out/build/display"
    Xvfb -displayfd 3 -screen 0 1366x768x24 > /dev/null 2>&1 &
    xvfb=$!
    trap 'kill $xvfb 2> /dev/null || true' EXIT
    for _ in $(seq 50); do [ -s "$out/build/display" ] && break; sleep 0.1; done
    DISPLAY=:$(cat "$out/build/display")
    export DISPLAY
fi
if [ -n "${DISPLAY:-}" ]; then
    # The window stays open until the time is up: `timeout` ends it as a user's session would.
    record window --data "$out/build/home/data"
fi
cat "$out"/build/*.lst | awk '!seen[$0]++' > "$list"
touch -d @"$(stat -c %Y "$lib/sanad.jar")" "$out"/sanad/lib/app/*.jar
"$out/sanad/lib/app/class-archive"
echo "app image: $(du -sm --apparent-size "$out/sanad" | cut -f1) MB in $out/sanad"

# 6. The .deb, made by dpkg-deb: jpackage's own copies the jars anew and depends on a desktop's tools.
deb=$out/deb
mkdir -p "$deb/DEBIAN" "$deb/opt" "$deb/usr/bin" "$deb/usr/share/applications" "$deb/usr/share/doc/sanad"
cp -a "$out/sanad" "$deb/opt/sanad"
rm -f "$deb/opt/sanad/lib/app/sanad.jsa"
ln -s /opt/sanad/bin/sanad "$deb/usr/bin/sanad"
cp installer/linux/sanad.desktop "$deb/usr/share/applications/"
for size in 16 32 48 128 256; do
    install -D -m 644 "installer/icon/sanad-$size.png" "$deb/usr/share/icons/hicolor/${size}x$size/apps/sanad.png"
done
cp installer/linux/copyright "$deb/usr/share/doc/sanad/copyright"
size=$(du -sk --apparent-size "$deb" | cut -f1)
sed -e "s/@VERSION@/$version/; s/@ARCH@/$arch/; s/@SIZE@/$size/" installer/linux/control > "$deb/DEBIAN/control"
install -m 755 installer/linux/postinst installer/linux/prerm "$deb/DEBIAN/"
chmod -R go+rX,go-w,u+w "$deb"
as_root=fakeroot
[ "$(id -u)" != 0 ] || as_root=
$as_root dpkg-deb -Zxz --root-owner-group -b "$deb" "$out/sanad_${version}_$arch.deb"
rm -rf "$deb" "$out/build" "$out/mods" "$out/input" "$out/runtime"
ls -l "$out"/*.deb
