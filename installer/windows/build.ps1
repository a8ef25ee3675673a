# Makes the Windows packages from target\sanad (run `mvn -DskipTests package` before, on Windows): an app image with its own run
# time, target\installer\Sanad, and an .msi that installs for the current user, without administrator's rights.
#
# Needs a full JDK 17 or newer and, for the .msi, WiX 3.14 or newer on PATH. jpackage builds only for the system it runs on:
# this script has not been run yet by its authors, who work on Linux. Read what it prints.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')

$javac = if ($env:JAVA_HOME) { Join-Path $env:JAVA_HOME 'bin\javac.exe' } else { (Get-Command javac.exe).Source }
$bin = Split-Path $javac
$lib = Join-Path $PWD 'target\sanad\lib'
$out = Join-Path $PWD 'target\installer'
if (-not (Test-Path "$lib\sanad.jar")) { throw 'target\sanad is not there: run mvn -DskipTests package first' }
if (Test-Path $out) { Remove-Item -Recurse -Force $out }
New-Item -ItemType Directory -Force "$out\mods", "$out\input", "$out\work" | Out-Null
Add-Type -AssemblyName System.IO.Compression.FileSystem

function Invoke-Tool {
    param([string] $Tool, [string[]] $Arguments)
    & "$bin\$Tool.exe" @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Tool ended with $LASTEXITCODE" }
}

# 1. JavaFX as jmods whose libraries land in the run time, so that nothing is unpacked into the user's folder.
$fx = @()
foreach ($jar in Get-ChildItem "$lib\javafx-*-win*.jar") {
    $work = "$out\work\$($jar.BaseName)"
    New-Item -ItemType Directory -Force "$work\libs" | Out-Null
    [IO.Compression.ZipFile]::ExtractToDirectory($jar.FullName, "$work\classes")
    Get-ChildItem "$work\classes" -Recurse -Filter *.dll | Move-Item -Destination "$work\libs"
    $name = $jar.Name -replace '^javafx-([a-z]+)-.*', 'javafx.$1'
    Invoke-Tool jmod @('create', '--class-path', "$work\classes", '--libs', "$work\libs", "$out\mods\$name.jmod")
    $fx += $name
}

# 2. The class path: everything but JavaFX; SQLite's library beside it, never unpacked into a temporary folder.
Get-ChildItem "$lib\*.jar" -Exclude 'javafx-*' | Copy-Item -Destination "$out\input"
New-Item -ItemType Directory -Force "$out\input\native" | Out-Null
$sqlite = [IO.Compression.ZipFile]::Open((Get-ChildItem "$out\input\sqlite-jdbc-*.jar").FullName, 'Update')
foreach ($entry in @($sqlite.Entries | Where-Object { $_.FullName -like 'org/sqlite/native/*' })) {
    if ($entry.FullName -eq 'org/sqlite/native/Windows/x86_64/sqlitejdbc.dll') {
        [IO.Compression.ZipFileExtensions]::ExtractToFile($entry, "$out\input\native\sqlitejdbc.dll")
    }
    $entry.Delete()
}
$sqlite.Dispose()

# 3. The run time. The list is what jdeps found on Linux (installer/linux/build.sh prints it) and the same additions.
$modules = @('java.base', 'java.desktop', 'java.logging', 'java.naming', 'java.net.http', 'java.sql', 'java.xml', 'jdk.charsets',
    'jdk.crypto.ec', 'jdk.jfr', 'jdk.localedata', 'jdk.unsupported', 'jdk.zipfs') + $fx
Invoke-Tool jlink @('--module-path', "$out\mods", '--add-modules', ($modules -join ','), '--include-locales=en,ar,ar-MA,fr,fr-MA',
    '--compress=2', '--strip-java-debug-attributes', '--no-header-files', '--no-man-pages', '--output', "$out\runtime")

# 4. The app image: Sanad.exe for the window, sanad-cli.exe with a console for commands.
$manifest = [IO.Compression.ZipFile]::OpenRead("$lib\sanad.jar")
$reader = New-Object IO.StreamReader($manifest.GetEntry('META-INF/MANIFEST.MF').Open())
$version = ([regex]'Implementation-Version: (\S+)').Match($reader.ReadToEnd()).Groups[1].Value
$reader.Dispose(); $manifest.Dispose()
Set-Content -Encoding ascii "$out\work\cli.properties" 'win-console=true'
# Sizes of the heap and the compiler: see installer\bin\sanad.
$options = @('-Xmx256m', '-Xms48m', '-Xmn32m', '-XX:SurvivorRatio=1', '-XX:TargetSurvivorRatio=90',
    '-XX:-ShrinkHeapInSteps', '-XX:MaxHeapFreeRatio=45',
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC', '-Xshare:auto', '-XX:-HeapDumpOnOutOfMemoryError', '-XX:-UsePerfData',
    '-Dfile.encoding=UTF-8', '-Djava.awt.headless=true', '-Dorg.sqlite.lib.path=$APPDIR\native')
$image = @('--type', 'app-image', '--name', 'Sanad', '--app-version', $version, '--vendor', 'Sanad', '--icon',
    'installer\icon\sanad.ico', '--input', "$out\input", '--main-jar', 'sanad.jar', '--main-class', 'org.sanad.app.Launcher',
    '--runtime-image', "$out\runtime", '--add-launcher', "sanad-cli=$out\work\cli.properties", '--dest', $out)
foreach ($option in $options) { $image += @('--java-options', $option) }
Invoke-Tool jpackage $image
Copy-Item LICENSE, src\docs\third-party.md, src\docs\dependencies.md "$out\Sanad"

# 5. The .msi: per user, in the start menu, in Arabic or French as the program is. The upgrade code never changes.
if (Get-Command candle.exe, wix.exe -ErrorAction SilentlyContinue) {
    Invoke-Tool jpackage @('--type', 'msi', '--name', 'Sanad', '--app-version', $version, '--vendor', 'Sanad', '--app-image',
        "$out\Sanad", '--license-file', 'LICENSE', '--win-per-user-install', '--win-menu', '--win-menu-group', 'Sanad',
        '--win-shortcut', '--win-upgrade-uuid', '6f0d3a5e-2b1c-4e0a-9a43-0d6c6b8e5f21', '--dest', $out)
} else {
    Write-Warning 'WiX is not on PATH: the app image is made, the .msi is not. The folder can be copied and started as it is.'
}
Remove-Item -Recurse -Force "$out\work", "$out\mods", "$out\input", "$out\runtime"
Get-ChildItem $out
