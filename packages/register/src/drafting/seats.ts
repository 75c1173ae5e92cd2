/**
 * The cities by which English names a government ("Astana signed"), by country code. Left out are cities that are also names of people or of
 * other places in the news, those of countries called like their city, those that stand for courts or unions of states, and those
 * whose place as a seat of government is disputed.
 */
const SEATS = `
AGO Luanda,ALB Tirana,ARE Abu Dhabi,ARG Buenos Aires,ARM Yerevan,AUS Canberra,AUT Vienna,AZE Baku,BGD Dhaka,BHR Manama,
BIH Sarajevo,BLR Minsk,BRA Brasilia/Brasília,BRN Bandar Seri Begawan,BTN Thimphu,BWA Gaborone,CAN Ottawa,CHE Bern,CHN Beijing,CMR Yaounde/Yaoundé,COD Kinshasa,COL Bogota/Bogotá,
CUB Havana,CYP Nicosia,CZE Prague,DEU Berlin,DNK Copenhagen,DZA Algiers,ECU Quito,EGY Cairo,ERI Asmara,ESP Madrid,EST Tallinn,
ETH Addis Ababa,FIN Helsinki,FJI Suva,FRA Paris,GAB Libreville,GBR London,GEO Tbilisi,GHA Accra,GIN Conakry,GRC Athens,HRV Zagreb,HUN Budapest,
IDN Jakarta,IND New Delhi/Delhi,IRL Dublin,IRN Tehran,IRQ Baghdad,ISL Reykjavik,ITA Rome,JOR Amman,JPN Tokyo,KAZ Astana,KEN Nairobi,KGZ Bishkek,
KHM Phnom Penh,KOR Seoul,LAO Vientiane,LBN Beirut,LBR Monrovia,LKA Colombo,LTU Vilnius,LVA Riga,MAR Rabat,MDA Chisinau/Chișinău,MDG Antananarivo,
MKD Skopje,MLI Bamako,MLT Valletta,MMR Naypyidaw,MNE Podgorica,MNG Ulaanbaatar,MOZ Maputo,MRT Nouakchott,MUS Port Louis,MWI Lilongwe,
MYS Kuala Lumpur/Putrajaya,NAM Windhoek,NER Niamey,NGA Abuja,NIC Managua,NOR Oslo,NPL Kathmandu,NZL Wellington,OMN Muscat,PAK Islamabad,
PER Lima,PHL Manila,POL Warsaw,PRK Pyongyang,PRT Lisbon,PRY Asuncion/Asunción,QAT Doha,ROU Bucharest,RUS Moscow,RWA Kigali,SAU Riyadh,
SEN Dakar,SOM Mogadishu,SRB Belgrade,SVK Bratislava,SVN Ljubljana,SWE Stockholm,SYR Damascus,TGO Lome,THA Bangkok,
TJK Dushanbe,TKM Ashgabat,TLS Dili,TUN Tunis,TUR Ankara,TZA Dodoma,UGA Kampala,UKR Kyiv,URY Montevideo,USA Washington,UZB Tashkent,
VEN Caracas,VNM Hanoi,XKX Pristina,ZAF Pretoria,ZMB Lusaka,ZWE Harare`;

const BY_CODE: ReadonlyMap<string, readonly string[]> = new Map(
  SEATS.split(',').map((entry): [string, string[]] => {
    const [code = '', ...words] = entry.trim().split(' ');
    return [code, words.join(' ').split('/')];
  }),
);

export const seatsOf = (code: string): readonly string[] => BY_CODE.get(code) ?? [];
